package org.einklang.api.web;

import java.util.List;
import java.util.Optional;
import org.einklang.api.people.CooperationCard;

/** The address of the current request, taken apart. Provided by the host for each request, to be injected in page beans. */
public interface PortalRequest {

    /** The cooperation in the address. @throws org.einklang.api.NotVisible outside {@code /c/…} and {@code /p/…} */
    CooperationCard cooperation();

    /** What stands in the address at {@code {name}} of the page's pattern. @throws IllegalArgumentException for an unknown name */
    String part(String name);

    /** A parameter of the query, or an empty text. */
    String query(String name);

    /**
     * What a field of a form holds while somebody still types, each ticked box as one value: when {@code <e:live>} asks for what
     * follows from it, and when the form has been sent. Empty if the page was merely opened, or another form of it was sent; a field
     * without a tick is an empty list.
     *
     * @param field with its form, such as {@code minutes:present}
     */
    Optional<List<String>> typed(String field);
}
