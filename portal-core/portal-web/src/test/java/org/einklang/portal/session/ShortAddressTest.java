package org.einklang.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.77,203.0.113.x",
        "2001:db8:85a3:8d3:1319:8a2e:370:7348,2001:db8:85a3:x",
        "2001:db8::7348,2001:db8::x",
        "2001:0db8:85a3:0000:0000:0000:0000:0001,2001:0db8:85a3:x",
        "0:0:0:0:0:0:0:1,0:0:0:x",
        "::1,::x",
        "proxy.example.org,''",
        "'',''"
    })
    void only_the_network_is_left(String address, String kept) {
        assertThat(ShortAddress.of(address)).isEqualTo(kept);
    }
}
