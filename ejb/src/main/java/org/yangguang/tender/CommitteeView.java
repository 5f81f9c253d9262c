package org.yangguang.tender;

import java.io.Serializable;
import java.util.List;

/**
 * The committee of the evaluation that runs, without anything of the marks.
 *
 * @param vacancies seats that have to be filled by the pool's supplementary record
 * @param legal     whether those who are left may go on marking
 * @param least     least number of members by law, 0 where nobody sits
 */
public record CommitteeView(String tender, String title, TenderStatus status, List<SeatView> members, int vacancies, boolean legal, int least,
                            long version) implements Serializable {
}
