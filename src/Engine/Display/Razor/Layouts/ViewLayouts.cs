namespace OrchardSite.Engine.Display.Razor.Layouts;

internal static class ViewLayouts
{
    /// <summary>Makes a name the first that is tried for the layout.</summary>
    public static void Set(IZoneHolding? layout, string name)
    {
        if (layout is null || string.IsNullOrEmpty(name))
        {
            return;
        }

        layout.Metadata.Alternates.Remove(name);
        layout.Metadata.Alternates.Add(name);
    }
}
