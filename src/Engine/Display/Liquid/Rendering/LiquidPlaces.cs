namespace OrchardSite.Engine.Display.Liquid.Rendering;

/// <summary>Where templates stood when something went wrong in them; noted on the exception as it passes through, the innermost first.</summary>
internal static class LiquidPlaces
{
    private static readonly object _key = "LiquidPlaces";

    public static void Note(Exception exception, string template, int line)
    {
        var places = Of(exception);
        if (!places.Exists(place => place.Template == template))
        {
            places.Add((template, line));
        }
    }

    /// <summary>The line of a template, counted from 1; null when it is not known.</summary>
    public static int? LineOf(Exception exception, string template) =>
        Of(exception).Where(place => place.Template == template).Select(place => (int?)place.Line).FirstOrDefault();

    public static void Copy(Exception from, Exception to) => to.Data[_key] = Of(from);

    private static List<(string Template, int Line)> Of(Exception exception)
    {
        if (exception.Data[_key] is not List<(string, int)> places)
        {
            exception.Data[_key] = places = [];
        }

        return places;
    }
}
