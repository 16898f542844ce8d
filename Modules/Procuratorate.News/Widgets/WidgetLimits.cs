namespace Procuratorate.News.Widgets;

/// <summary>How much a widget may show.</summary>
public static class WidgetLimits
{
    /// <summary>Items of a list.</summary>
    public const int MaxCount = 20;

    /// <summary>Pictures of a carousel: nobody waits for more.</summary>
    public const int MaxSlides = 8;

    /// <summary>Tabs beside one another.</summary>
    public const int MaxTabs = 8;
}
