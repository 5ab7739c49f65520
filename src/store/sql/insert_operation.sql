INSERT INTO operation (
    number, at, user, label, subject, kind, of_number, changes_count, format, changes
) VALUES (
    :number, :at, :user, :label, :subject, :kind, :of_number, :changes_count, :format, :changes
);
