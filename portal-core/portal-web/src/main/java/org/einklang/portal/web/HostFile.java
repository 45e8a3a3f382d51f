package org.einklang.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * A file of the host that is sent piece by piece, because it may be large: the bean writes the headers and the content itself.
 * Found by CDI; called in the request of the person who asks, logged in, for GET and HEAD. Not for modules, which have
 * {@link org.einklang.api.module.FileSource}, and not for anything that changes state.
 */
public interface HostFile {

    /** The whole address, such as {@code /c/{cooperation}/attachments/{attachment}/{version}}. */
    String pattern();

    /** Sends it. @throws org.einklang.api.NotVisible if there is none for this person, before anything is written */
    void send(Map<String, String> parts, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
