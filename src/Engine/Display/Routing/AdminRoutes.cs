namespace OrchardSite.Engine.Display.Routing;

/// <summary>Addresses and names of the admin's actions.</summary>
internal static class AdminRoutes
{
    private const string DefaultTemplate = "{area}/{controller}/{action}/{id?}";

    public static string Template(string prefix, string? template, string area, string controller, string action)
    {
        var path = Fill(string.IsNullOrEmpty(template) && template != string.Empty ? DefaultTemplate : template!, area, controller, action);
        return $"~/{prefix}/{path.TrimStart('/')}".TrimEnd('/');
    }

    public static string? Name(string? name, string area, string controller, string action)
        => string.IsNullOrEmpty(name) ? null : Fill(name, area, controller, action);

    private static string Fill(string text, string area, string controller, string action)
        => text.Replace("{area}", area, StringComparison.OrdinalIgnoreCase)
            .Replace("{controller}", controller, StringComparison.OrdinalIgnoreCase)
            .Replace("{action}", action, StringComparison.OrdinalIgnoreCase);
}
