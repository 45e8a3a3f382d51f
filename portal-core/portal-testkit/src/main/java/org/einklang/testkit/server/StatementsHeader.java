package org.einklang.testkit.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.einklang.testkit.sql.StatementCount;

/**
 * Says in a header of each response how many SQL statements its request took, login and shell included. Counting starts
 * anew when a response is done, so that what runs before the filters belongs to the request as well. A page that failed
 * says why in a header of its own.
 */
public final class StatementsHeader implements Filter {

    /** Name of the header. */
    public static final String NAME = "X-Sql-Statements";

    /** Name of the header that says what failed. */
    public static final String FAILED = "X-Failed";

    private static final String FAULT = "einklang.fault";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HeldResponse held = new HeldResponse((HttpServletResponse) response, () -> request.getAttribute(FAULT));
        try {
            chain.doFilter(request, held);
            held.release();
        } catch (IOException | ServletException | RuntimeException fault) {
            held.tell(fault);
            throw fault;
        } finally {
            StatementCount.reset();
        }
    }
}
