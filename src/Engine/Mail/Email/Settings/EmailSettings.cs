namespace OrchardCore.Email;

/// <summary>The site's default way to send mail.</summary>
public class EmailSettings
{
    /// <summary>The page of the settings.</summary>
    public const string GroupId = "email";

    /// <summary>The provider's name; null when the site sends no mail.</summary>
    public string? DefaultProviderName { get; set; }
}
