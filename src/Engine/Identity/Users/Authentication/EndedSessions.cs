using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication;

namespace OrchardSite.Engine.Identity.Users.Authentication;

/// <summary>
/// The sign-ins that an account has ended and of which a copied cookie would still be good. Kept with the account, which every request
/// of somebody signed in reads anyway.
/// </summary>
internal sealed class EndedSessions
{
    /// <summary>Beyond this it is cheaper to end all sessions of the account.</summary>
    public const int Most = 50;

    private const string Key = ".session";

    /// <summary>Until when a cookie of the session could be good, by its id.</summary>
    [JsonInclude]
    public Dictionary<string, DateTime> UntilUtc { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>Gives a sign-in the id that it keeps until it ends, however often its cookie is renewed.</summary>
    public static AuthenticationProperties Name(AuthenticationProperties? properties)
    {
        properties ??= new AuthenticationProperties();
        properties.Items.TryAdd(Key, Guid.NewGuid().ToString("N"));
        return properties;
    }

    /// <summary>The id; null for a sign-in that was not given one.</summary>
    public static string? IdOf(AuthenticationProperties? properties) =>
        properties is not null && properties.Items.TryGetValue(Key, out var id) ? id : null;

    public bool Contains(string id) => UntilUtc.ContainsKey(id);

    /// <summary>Notes an end and forgets those that no cookie outlives; says whether there was room.</summary>
    public bool TryAdd(string id, DateTime utcNow, TimeSpan lifetime)
    {
        foreach (var (past, _) in UntilUtc.Where(session => session.Value <= utcNow).ToArray())
        {
            UntilUtc.Remove(past);
        }

        if (UntilUtc.Count >= Most)
        {
            return false;
        }

        UntilUtc[id] = utcNow + lifetime;
        return true;
    }
}
