namespace Procuratorate.Accessibility.Services;

/// <summary>The reading aids (适老化与无障碍) that a visitor has chosen, as the cookie keeps them: <c>text-large.contrast-dark</c>.</summary>
public sealed class ReadingAids
{
    /// <summary>The cookie's name. It holds for all sites of a host and says nothing about who the visitor is.</summary>
    public const string CookieName = "reading-aids";

    private static readonly Dictionary<string, string[]> _known = new(StringComparer.Ordinal)
    {
        ["text"] = ["small", "large", "larger", "largest"],
        ["contrast"] = ["light", "dark", "yellow", "blue"],
        ["motion"] = ["off"],
        ["pointer"] = ["large"],
        ["caption"] = ["on"],
        ["mode"] = ["elder"],
        ["bar"] = ["on"],
    };

    private readonly SortedDictionary<string, string> _chosen = new(StringComparer.Ordinal);

    /// <summary>The value chosen for an aid, such as <c>large</c> for <c>text</c>; null for the page as it is.</summary>
    public string? this[string aid] => _chosen.GetValueOrDefault(aid);

    /// <summary>Reads a cookie; what it says that no page offers is left out.</summary>
    public static ReadingAids Read(string? cookie)
    {
        var aids = new ReadingAids();
        foreach (var token in (cookie ?? string.Empty).Split('.', _known.Count + 1))
        {
            var dash = token.IndexOf('-', StringComparison.Ordinal);
            if (dash > 0)
            {
                aids.Set(token[..dash], token[(dash + 1)..]);
            }
        }

        return aids;
    }

    /// <summary>Chooses a value; any that the aid does not have takes the choice back.</summary>
    public void Set(string aid, string? value)
    {
        if (value is not null && _known.TryGetValue(aid, out var values) && values.Contains(value, StringComparer.Ordinal))
        {
            _chosen[aid] = value;
            return;
        }

        _chosen.Remove(aid);
    }

    /// <summary>The choices as the cookie keeps them; empty when there are none.</summary>
    public string ToCookie() => string.Join('.', _chosen.Select(choice => $"{choice.Key}-{choice.Value}"));

    /// <summary>The choices as attributes of the page's root, each after a space.</summary>
    public string ToAttributes() => string.Concat(_chosen.Select(choice => $" data-{choice.Key}=\"{choice.Value}\""));
}
