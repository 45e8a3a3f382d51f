package org.einklang.testkit.tck;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonalData;

/** Erases a person on trial: looks for traces at the last moment of the transaction and takes everything back. */
@ApplicationScoped
class Erasure {

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry end;

    List<String> traces(PersonalData data, PersonId person, Schema schema) {
        List<String> traces = new ArrayList<>();
        LastLook look = new LastLook(() -> {
            traces.addAll(schema.columnsWith(person));
            end.setRollbackOnly();
        });
        try {
            transaction.begin();
            end.registerInterposedSynchronization(look);
            data.erase(person);
            end.registerInterposedSynchronization(look);
            transaction.commit();
            throw new AssertionError("the trial was meant to be taken back");
        } catch (RollbackException asMeant) {
            return traces;
        } catch (NotSupportedException
                | SystemException
                | HeuristicMixedException
                | HeuristicRollbackException noTransaction) {
            throw new IllegalStateException(noTransaction);
        }
    }

    /**
     * Looks when everything has been written and nothing is final. Registered before and after what JPA registers in
     * between, it looks the second time, in whatever order the server goes.
     */
    private static final class LastLook implements Synchronization {

        private final Runnable look;
        private boolean once;

        LastLook(Runnable look) {
            this.look = look;
        }

        @Override
        public void beforeCompletion() {
            if (once) {
                look.run();
            }
            once = true;
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
