# One image for all services; the command chooses: ingest, enrich-app, sink, topics ...
# Build the program first: ./vigie --version (or mvn -DskipTests package).
ARG JRE_IMAGE=eclipse-temurin:17-jre
FROM ${JRE_IMAGE}
COPY local/target/vigie/lib /opt/vigie/lib
COPY LICENSE NOTICE /opt/vigie/
RUN mkdir -p /var/lib/vigie && chown 10001:10001 /var/lib/vigie
USER 10001:10001
WORKDIR /tmp
VOLUME /var/lib/vigie
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true", "-cp", "/opt/vigie/lib/*", "org.vigie.local.Vigie"]
CMD ["--help"]
