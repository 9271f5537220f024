package org.vigie.ingest.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which addresses belong to the public internet. Everything the IANA special-purpose registries set apart is refused: loopback,
 * private, link-local (where clouds keep their credentials), shared, documentation, multicast, reserved; also when such an IPv4
 * address is wrapped in an IPv6 one.
 */
final class Addresses {
    /** IPv4 blocks as address and prefix length. */
    private static final int[][] CLOSED_4 = {
        {0, 0, 0, 0, 8},
        {10, 0, 0, 0, 8},
        {100, 64, 0, 0, 10},
        {127, 0, 0, 0, 8},
        {169, 254, 0, 0, 16},
        {172, 16, 0, 0, 12},
        {192, 0, 0, 0, 24},
        {192, 0, 2, 0, 24},
        {192, 88, 99, 0, 24},
        {192, 168, 0, 0, 16},
        {198, 18, 0, 0, 15},
        {198, 51, 100, 0, 24},
        {203, 0, 113, 0, 24},
        {224, 0, 0, 0, 4},
        {240, 0, 0, 0, 4}
    };

    private Addresses() {}

    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return isPublic4(address.getAddress());
        }
        return address instanceof Inet6Address && isPublic6(address.getAddress());
    }

    private static boolean isPublic4(byte[] address) {
        for (int[] block : CLOSED_4) {
            if (isIn(address, block)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(byte[] address, int[] block) {
        int bits = block[4];
        for (int i = 0; i < 4 && bits > 0; i++, bits -= 8) {
            int mask = bits >= 8 ? 0xff : 0xff << 8 - bits & 0xff;
            if ((address[i] & mask) != (block[i] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Global unicast 2000::/3 without its special blocks; what wraps an IPv4 address is judged by that address. */
    private static boolean isPublic6(byte[] a) {
        if (startsWith(a, 0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return isPublic4(Arrays.copyOfRange(a, 12, 16));
        }
        if (startsWith(a, 0x20, 0x02)) {
            return isPublic4(Arrays.copyOfRange(a, 2, 6));
        }
        boolean special = startsWith(a, 0x20, 0x01, 0x0d, 0xb8)
                || startsWith(a, 0x20, 0x01) && (a[2] & 0xfe) == 0
                || startsWith(a, 0x3f, 0xff) && (a[2] & 0xf0) == 0;
        return (a[0] & 0xe0) == 0x20 && !special;
    }

    private static boolean startsWith(byte[] address, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if ((address[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The host was found, but every address of it is closed to us. */
    static final class RefusedAddressException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        RefusedAddressException(String host, InetAddress address) {
            super(host + " has the address " + address.getHostAddress() + ", which is not on the public internet");
        }
    }
}
