using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>What Razor pages need and could only get asynchronously, fetched before they run.</summary>
public class RazorViewFeature
{
    public ISite Site { get; set; } = null!;

    public IZoneHolding? ThemeLayout { get; set; }

    public IExtensionInfo? Theme { get; set; }
}
