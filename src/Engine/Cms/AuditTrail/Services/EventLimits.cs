namespace OrchardSite.Engine.Cms.AuditTrail.Services;

/// <summary>The most characters that the index keeps; a name typed at the sign-in may be of any length.</summary>
internal static class EventLimits
{
    public const int Id = 26;
    public const int Name = 64;
    public const int UserName = 255;

    public static string? Cut(string? text, int length) => text?.Length > length ? text[..length] : text;
}
