// Who reads what somebody else could not send: the same roles as the policy of `unsent_work`.
export const supervisors = ["satgas", "koordinator", "admin_kabupaten"] as const;
