package org.einklang.portal.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code /openapi}: what programs can ask, for everybody; it tells of addresses and of nothing that lies there. */
@WebServlet(OpenApiEndpoint.PATH)
public class OpenApiEndpoint extends HttpServlet {

    static final String PATH = "/openapi";

    private static final long serialVersionUID = 1;

    @Inject
    private transient OpenApiDocument document;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] json = document.json().toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
