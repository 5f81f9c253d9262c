package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One expert of a record of the finance ministry's pool. */
@Embeddable
class PoolSeat {

    @Column(name = "expert_name")
    private String name;

    @Column(name = "specialty")
    private String specialty;

    @Column(name = "employer_name")
    private String employer;

    @Column(name = "user_name")
    private String userName;

    protected PoolSeat() {
    }

    PoolSeat(PoolRecord.Expert expert) {
        name = expert.name().strip();
        specialty = expert.specialty().strip();
        employer = expert.employer().strip();
        userName = expert.userName();
    }

    PoolRecord.Expert view() {
        return new PoolRecord.Expert(name, specialty, employer, userName);
    }
}
