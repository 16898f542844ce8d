namespace OrchardCore.Email;

/// <summary>Where messages go: to a server, or as files into a folder.</summary>
public enum SmtpDeliveryMethod
{
    /// <summary>Through a mail server.</summary>
    Network = 0,

    /// <summary>Into a folder, one file a message.</summary>
    SpecifiedPickupDirectory = 1,
}
