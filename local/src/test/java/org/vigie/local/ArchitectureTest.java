package org.vigie.local;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions of the modules, and who may know Kafka: the rules of the design, checked on the compiled classes. */
@AnalyzeClasses(packages = "org.vigie", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] KAFKA_AND_AVRO = {"org.apache.kafka..", "org.apache.avro..", "org.vigie.v1.."};

    @ArchTest
    static final ArchRule modulesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.vigie..")
            .withOptionalLayers(true)
            .layer("schemas")
            .definedBy("org.vigie.schemas..", "org.vigie.v1..")
            .layer("ingest")
            .definedBy("org.vigie.ingest..")
            .layer("enrich")
            .definedBy("org.vigie.enrich..")
            .layer("sink")
            .definedBy("org.vigie.sink..")
            .layer("local")
            .definedBy("org.vigie.local..")
            .whereLayer("local")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ingest")
            .mayOnlyBeAccessedByLayers("local")
            .whereLayer("enrich")
            .mayOnlyBeAccessedByLayers("local")
            .whereLayer("sink")
            .mayOnlyBeAccessedByLayers("local");

    @ArchTest
    static final ArchRule understandingTextIsPlainJava = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.vigie.enrich.article..",
                    "org.vigie.enrich.page..",
                    "org.vigie.enrich.language..",
                    "org.vigie.enrich.entities..",
                    "org.vigie.enrich.events..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(KAFKA_AND_AVRO);

    @ArchTest
    static final ArchRule onlyTopologyPublishAndMainKnowKafka = classes()
            .that()
            .resideInAnyPackage("org.vigie.ingest..", "org.vigie.enrich..", "org.vigie.sink..")
            .and()
            .resideOutsideOfPackages("..topology..", "..publish..")
            .and()
            .haveSimpleNameNotEndingWith("Main")
            .should(not(dependOnClassesThat(resideInAnyPackage("org.apache.kafka.."))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyCoreNlpsUserKnowsIt = noClasses()
            .that()
            .resideOutsideOfPackage("org.vigie.enrich..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edu.stanford.nlp..");
}
