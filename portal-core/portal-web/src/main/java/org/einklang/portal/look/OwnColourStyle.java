package org.einklang.portal.look;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The style sheet for a colour that a cooperation has chosen. It depends on nothing but the colour in its address, so it
 * is the same for everybody, tells nothing about any cooperation, and never changes.
 */
@WebServlet(OwnColourStyle.ROOT + "*")
public class OwnColourStyle extends HttpServlet {

    /** No theme can be called so: their ids have no hyphen. */
    static final String ROOT = ThemeFiles.ROOT + "own-colour/";

    private static final Pattern ADDRESS = Pattern.compile("/([a-z0-9]+)/([0-9a-f]{6})\\.css");

    private static final String RULES = """
            :root{--ek-action:%1$s}
            @supports (color:light-dark(#000,#fff)){
            :root,[data-kern-theme]{--ek-action:light-dark(%1$s,%2$s);\
            --ek-on-action:light-dark(#fff,var(--kern-color-neutral-950));\
            --ek-action-tint:light-dark(%3$s,var(--kern-color-neutral-850));\
            --ek-action-tint-2:light-dark(%4$s,var(--kern-color-neutral-800))}
            :root[data-ek-contrast="high"],:root[data-ek-contrast="high"] [data-kern-theme]{\
            --ek-action:light-dark(%5$s,%6$s)}
            @media (prefers-contrast:more){:root:root,:root [data-kern-theme]{--ek-action:light-dark(%5$s,%6$s)}}
            }
            """;

    /** Where browsers find the style sheet for a colour that fits; another version of the rules has another address. */
    static String address(Colour colour) {
        CRC32 sum = new CRC32();
        sum.update(rules(colour).getBytes(StandardCharsets.UTF_8));
        return ROOT + Long.toString(sum.getValue(), Character.MAX_RADIX) + "/"
                + colour.hex().substring(1) + ".css";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        Optional<Colour> colour = address.matches()
                ? Colour.of(address.group(2))
                        .filter(one -> new ActionColour(one).fitsLight())
                        .filter(one -> address(one).endsWith(address.group()))
                : Optional.empty();
        if (colour.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ThemeFiles.forEver(response, "text/css;charset=UTF-8");
        response.getWriter().print(rules(colour.get()));
    }

    private static String rules(Colour colour) {
        ActionColour action = new ActionColour(colour);
        return String.format(
                RULES,
                colour.hex(),
                action.dark().hex(),
                action.tint().hex(),
                action.strongerTint().hex(),
                action.lightHigh().hex(),
                action.darkHigh().hex());
    }
}
