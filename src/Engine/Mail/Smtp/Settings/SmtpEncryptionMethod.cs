namespace OrchardCore.Email;

/// <summary>How the connection to the mail server is secured.</summary>
public enum SmtpEncryptionMethod
{
    None = 0,

    /// <summary>From the first byte, usually on port 465.</summary>
    SslTls = 1,

    /// <summary>After a greeting in the clear, usually on port 587.</summary>
    StartTls = 2,
}
