package org.einklang.testkit.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;

/**
 * One visitor's browser window in a test, with everything it must not cause.
 *
 * @param context cookies and tabs of the visitor
 * @param page the first tab
 * @param complaints what went wrong beside the test
 * @param worker whether the portal's worker may be at work in it
 */
record Visit(BrowserContext context, Page page, Complaints complaints, boolean worker) {

    /** A trace keeps the page before and after each step, which takes a third of the time of a test. */
    private static final boolean TRACED = Boolean.getBoolean("einklang.test.trace");

    static Visit in(BrowserContext context, boolean worker) {
        Complaints complaints = new Complaints();
        complaints.listenTo(context);
        if (TRACED) {
            context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        }
        return new Visit(context, context.newPage(), complaints, worker);
    }

    void keep(Path folder, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + ".png")));
        if (TRACED) {
            context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve(name + ".zip")));
        }
    }

    /** A window that is closed while its worker brings it a page may never close, and would be waited for without end. */
    void end() {
        if (worker) {
            context.pages().forEach(tab -> tab.navigate("about:blank"));
        }
        context.close();
    }
}
