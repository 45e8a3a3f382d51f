package org.einklang.portal.draft;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.List;
import java.util.Map;

/**
 * Puts a draft into the fields of a page just before each is drawn, also into those of a list's rows. The values are
 * submitted values: what is wrong with them is found when the form is sent, as always.
 */
public class DraftInsertion implements SystemEventListener {

    private static final String VALUES = "einklang.draft.values";

    /** From now on this page shows these values in the fields with these client ids. */
    public static void show(FacesContext faces, Map<String, List<String>> values) {
        faces.getAttributes().put(VALUES, values);
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIInput;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getAttributes().get(VALUES) instanceof Map<?, ?> values
                && event.getSource() instanceof UIInput input
                && values.get(FormFields.nameOf(input, faces)) instanceof List<?> typed) {
            insert(input, typed.stream().map(String::valueOf).toArray(String[]::new));
        }
    }

    private static void insert(UIInput input, String[] typed) {
        if (input instanceof UISelectMany) {
            input.setSubmittedValue(typed);
        } else if (input instanceof UISelectBoolean) {
            input.setSubmittedValue(String.valueOf(typed.length > 0 && !typed[0].equals("false")));
        } else if (typed.length > 0) {
            input.setSubmittedValue(typed[0]);
        }
    }
}
