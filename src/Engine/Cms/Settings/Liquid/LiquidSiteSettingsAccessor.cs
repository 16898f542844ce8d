namespace OrchardCore.Liquid;

/// <summary>Stands for the site's settings in templates.</summary>
public class LiquidSiteSettingsAccessor
{
}
