package org.einklang.api.web;

import org.einklang.api.people.CooperationCard;

/** The address of the current request, taken apart. Provided by the host for each request, to be injected in page beans. */
public interface PortalRequest {

    /** The cooperation in the address. @throws org.einklang.api.NotVisible outside {@code /c/…} and {@code /p/…} */
    CooperationCard cooperation();

    /** What stands in the address at {@code {name}} of the page's pattern. @throws IllegalArgumentException for an unknown name */
    String part(String name);

    /** A parameter of the query, or an empty text. */
    String query(String name);
}
