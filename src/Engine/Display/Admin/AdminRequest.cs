namespace OrchardSite.Engine.Display.Admin;

internal static class AdminRequest
{
    /// <summary>Stands in the request's items when it is one of the admin's.</summary>
    public static readonly object Key = new();
}
