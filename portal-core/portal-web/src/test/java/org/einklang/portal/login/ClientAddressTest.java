package org.einklang.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void without_trusted_proxies_nobody_is_believed() {
        assertThat(ClientAddress.last("203.0.113.9", List.of("198.51.100.1"), Set.of()))
                .isEqualTo("203.0.113.9");
    }

    @Test
    void a_trusted_proxy_names_the_visitor() {
        assertThat(ClientAddress.last("10.0.0.1", List.of("198.51.100.1"), Set.of("10.0.0.1")))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void what_the_visitor_wrote_before_the_proxy_counts_for_nothing() {
        assertThat(ClientAddress.last("10.0.0.1", List.of("1.2.3.4, 198.51.100.1"), Set.of("10.0.0.1")))
                .isEqualTo("198.51.100.1");
        assertThat(ClientAddress.last(
                        "10.0.0.1", List.of("1.2.3.4", "198.51.100.1, 10.0.0.2"), Set.of("10.0.0.1", "10.0.0.2")))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void nonsense_is_not_an_address() {
        assertThat(ClientAddress.last("10.0.0.1", List.of("evil.example"), Set.of("10.0.0.1")))
                .isEqualTo("10.0.0.1");
    }

    @Test
    void a_visitor_with_many_addresses_of_ipv6_is_one_visitor() {
        assertThat(ClientAddress.network("2001:db8:1:2:aaaa:bbbb:cccc:1"))
                .isEqualTo(ClientAddress.network("2001:db8:1:2::9"))
                .isNotEqualTo(ClientAddress.network("2001:db8:1:3::9"));
        assertThat(ClientAddress.network("198.51.100.1")).isEqualTo("198.51.100.1");
    }
}
