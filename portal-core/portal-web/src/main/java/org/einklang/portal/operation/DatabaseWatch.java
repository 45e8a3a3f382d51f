package org.einklang.portal.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the database answers, and which one it is. */
@ApplicationScoped
class DatabaseWatch implements Watch {

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String part() {
        return "database";
    }

    @Override
    public Verdict look() {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            String product = about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
            return Verdict.of(Light.OK, "database.answers", product)
                    .with("product", product)
                    .with("driver", about.getDriverVersion());
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }
}
