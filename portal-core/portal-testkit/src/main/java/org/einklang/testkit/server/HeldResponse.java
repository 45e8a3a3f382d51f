package org.einklang.testkit.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.testkit.sql.StatementCount;
import org.jspecify.annotations.Nullable;

/** Keeps the body back until the request is done, since only then the number of statements is known. */
final class HeldResponse extends HttpServletResponseWrapper {

    private static final int DEEPEST = 30;
    private static final int FRAMES = 3;
    private static final int LONGEST = 500;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private @Nullable PrintWriter writer;
    private final Supplier<@Nullable Object> fault;
    private boolean sent;

    /**
     * Of this response.
     *
     * @param fault tells what failed in a page that is answered with an error
     */
    HeldResponse(HttpServletResponse response, Supplier<@Nullable Object> fault) {
        super(response);
        this.fault = fault;
    }

    /** Says in a header what failed: the first cause, and where in our code. */
    void tell(Throwable failed) {
        Throwable first = Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .reduce(failed, (before, cause) -> cause);
        String where = Stream.of(first.getStackTrace())
                .map(StackTraceElement::toString)
                .filter(line -> line.contains("org.einklang"))
                .limit(FRAMES)
                .collect(Collectors.joining(" < "));
        String what = String.valueOf(first);
        String said = what.substring(0, Math.min(what.length(), LONGEST)) + " at " + where;
        setHeader(StatementsHeader.FAILED, said.replaceAll("[^!-~]+", " "));
    }

    void release() throws IOException {
        flushBuffer();
        count();
        if (!sent && !super.isCommitted()) {
            super.setContentLength(body.size());
            body.writeTo(super.getOutputStream());
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new HeldStream(body);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            setCharacterEncoding(getCharacterEncoding());
            writer = new PrintWriter(new OutputStreamWriter(body, getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void resetBuffer() {
        flushBuffer();
        body.reset();
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void sendRedirect(String location) throws IOException {
        send();
        super.sendRedirect(location);
    }

    @Override
    public void sendError(int status) throws IOException {
        send();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        send();
        super.sendError(status, message);
    }

    private void send() {
        count();
        if (fault.get() instanceof Throwable failed) {
            tell(failed);
        }
        sent = true;
    }

    private void count() {
        if (!sent) {
            setIntHeader(StatementsHeader.NAME, StatementCount.current());
        }
    }

    /** Writes to memory. */
    private static final class HeldStream extends ServletOutputStream {

        private final ByteArrayOutputStream body;

        HeldStream(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public void write(int value) {
            body.write(value);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            body.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("the test kit holds responses back; write them without a listener");
        }
    }
}
