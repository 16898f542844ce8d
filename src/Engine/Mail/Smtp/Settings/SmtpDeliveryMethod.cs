namespace OrchardCore.Email;

public enum SmtpDeliveryMethod
{
    /// <summary>Through a mail server.</summary>
    Network = 0,

    /// <summary>Into a folder, one file a message.</summary>
    SpecifiedPickupDirectory = 1,
}
