namespace OrchardCore.Email;

/// <summary>What the settings of every provider have.</summary>
public class EmailProviderSettings
{
    public bool? IsEnabled { get; set; }

    /// <summary>The address that mail comes from when a message names none.</summary>
    public string? DefaultSender { get; set; }
}
