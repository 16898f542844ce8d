namespace OrchardCore.Email;

public enum SmtpEncryptionMethod
{
    None = 0,

    /// <summary>From the first byte, usually on port 465.</summary>
    SslTls = 1,

    /// <summary>After a greeting in the clear, usually on port 587.</summary>
    StartTls = 2,
}
