package org.yangguang.tender;

/** How far the contract of an award has come, told by the components that stand above this one; the furthest counts. */
public interface ContractProgress {

    AwardProgress of(String contract);
}
