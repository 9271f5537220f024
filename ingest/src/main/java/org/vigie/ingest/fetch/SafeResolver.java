package org.vigie.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a host up once and hands the connection only addresses that were checked, so that no second answer of a name server can
 * lead elsewhere. One closed address among several refuses the host: a public name has no business pointing inside.
 */
final class SafeResolver implements DnsResolver {
    /** How a name becomes addresses; the operating system's way outside tests. */
    interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    private final Set<String> allowed;
    private final Lookup lookup;

    SafeResolver(Set<String> allowed, Lookup lookup) {
        this.allowed = allowed;
        this.lookup = lookup;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = lookup.all(host);
        if (!allowed.contains(host.toLowerCase(Locale.ROOT))) {
            for (InetAddress address : found) {
                if (!Addresses.isPublic(address)) {
                    throw new Addresses.RefusedAddressException(host, address);
                }
            }
        }
        return Arrays.copyOf(found, found.length);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
