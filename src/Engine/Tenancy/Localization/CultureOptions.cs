namespace OrchardCore.Localization;

/// <summary>How cultures are created.</summary>
public class CultureOptions
{
    public bool IgnoreSystemSettings { get; set; }
}
