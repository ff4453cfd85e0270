package onboarding.process;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test that directs the office at work. */
@OfficeAtWork
public abstract class OfficeTest {

    @Autowired
    protected Office office;

    @BeforeEach
    void openTheOffice() {
        office.open();
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }
}
