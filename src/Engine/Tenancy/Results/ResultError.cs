using Microsoft.Extensions.Localization;

namespace OrchardCore.Infrastructure;

/// <summary>Why something did not succeed, for the person who asked for it.</summary>
public class ResultError
{
    /// <summary>The field that it is about; empty for none.</summary>
    public string Key { get; set; } = string.Empty;

    public LocalizedString Message { get; set; } = null!;
}
