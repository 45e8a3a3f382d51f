package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From where a request comes. What a proxy says in {@code X-Forwarded-For} counts only if the proxy is one of {@code
 * einklang.proxies}; everybody else could write anything there.
 */
@ApplicationScoped
public class ClientAddress {

    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final int NETWORK_OF_IPV6 = 8;

    private Set<String> proxies = Set.of();

    @Inject
    void trust(@ConfigProperty(name = "einklang.proxies") Optional<String> trusted) {
        proxies = Arrays.stream(trusted.orElse("").split("[,\\s]+"))
                .filter(one -> !one.isEmpty())
                .map(ClientAddress::normal)
                .collect(Collectors.toSet());
    }

    /** The address of the visitor; of an IPv6 address the network, since one visitor has many of those. */
    public String of(HttpServletRequest request) {
        return network(exactly(request));
    }

    /** The address of the visitor as it is; not to be kept. */
    public String exactly(HttpServletRequest request) {
        return last(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")), proxies);
    }

    /** Goes back from us to the visitor, from one trusted proxy to the next. */
    static String last(String direct, List<String> forwarded, Set<String> trusted) {
        List<String> way = forwarded.stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .toList();
        String visitor = normal(direct);
        for (int i = way.size() - 1; i >= 0 && trusted.contains(visitor); i--) {
            if (!LITERAL.matcher(way.get(i)).matches()) {
                break;
            }
            visitor = normal(way.get(i));
        }
        return visitor;
    }

    static String network(String address) {
        byte[] bytes = bytes(address);
        return bytes.length <= Integer.BYTES ? address : Arrays.toString(Arrays.copyOf(bytes, NETWORK_OF_IPV6));
    }

    private static String normal(String address) {
        byte[] bytes = bytes(address);
        try {
            return bytes.length == 0 ? address : InetAddress.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException wrongLength) {
            return address;
        }
    }

    /** Only literals are looked at: no name of a host is ever asked for. */
    private static byte[] bytes(String address) {
        try {
            return LITERAL.matcher(address).matches()
                    ? InetAddress.getByName(address).getAddress()
                    : new byte[0];
        } catch (UnknownHostException noAddress) {
            return new byte[0];
        }
    }
}
