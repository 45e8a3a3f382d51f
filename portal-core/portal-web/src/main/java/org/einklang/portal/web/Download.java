package org.einklang.portal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.einklang.api.module.FileSource;

/** Sends a file as an attachment that no browser takes for a page, and no cache keeps. */
final class Download {

    private Download() {}

    static void send(FileSource.Content content, HttpServletResponse response) throws IOException {
        String name = URLEncoder.encode(content.name(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(content.type());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(content.bytes().length);
        response.getOutputStream().write(content.bytes());
    }
}
