package org.einklang.api.web;

import java.net.URI;
import org.einklang.api.people.CooperationId;

/** Stable addresses, so that mail links and two tabs work (rules.md, addresses). Provided by the host, to be injected. */
public interface Addresses {

    /** {@code /c/{cooperation}/{module}/{rest}}; without rest the module's first page. */
    String page(CooperationId cooperation, String module, String... rest);

    /** The same path as it stands in a mail, with the public address of the installation. */
    URI absolute(String path);
}
