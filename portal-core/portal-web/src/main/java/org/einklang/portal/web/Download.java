package org.einklang.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.einklang.api.module.FileSource;

/** Sends a file as an attachment that no browser takes for a page, and no cache keeps. */
public final class Download {

    private Download() {}

    static void send(FileSource.Content content, HttpServletResponse response) throws IOException {
        response.setContentType(content.type());
        response.setHeader("Content-Disposition", disposition("attachment", content.name()));
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLengthLong(content.size());
        try (InputStream bytes = content.content()) {
            bytes.transferTo(response.getOutputStream());
        }
    }

    /** How a browser takes a file ("attachment", "inline"), and what it calls it, whatever letters that name has. */
    public static String disposition(String how, String name) {
        return how + "; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}
