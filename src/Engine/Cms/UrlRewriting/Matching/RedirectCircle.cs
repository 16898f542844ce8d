using Microsoft.AspNetCore.Rewrite;
using Microsoft.Extensions.Logging;

namespace OrchardSite.Engine.Cms.UrlRewriting.Matching;

/// <summary>Follows redirects as a browser would.</summary>
internal static class RedirectCircle
{
    /// <summary>Browsers give up at twenty; no honest way is longer than this.</summary>
    private const int MaxSteps = 10;

    /// <summary>Whether someone who is sent to the address is sent on and on.</summary>
    public static bool Exists(IEnumerable<IRule> rules, Address address, ILogger logger)
    {
        var known = rules.OfType<AddressRule>().ToArray();
        for (var step = 0; step < MaxSteps; step++)
        {
            if (Follow(known, address, logger) is not { } next)
            {
                return false;
            }

            address = next;
        }

        return true;
    }

    /// <summary>Where the rules send on to within the site; null when they show a page or lead elsewhere.</summary>
    private static Address? Follow(AddressRule[] rules, Address address, ILogger logger)
    {
        foreach (var rule in rules)
        {
            if (rule.Next(address, logger) is not { } next)
            {
                continue;
            }

            if (!next.StartsWith('/'))
            {
                return null;
            }

            address = Address.Parse(next);
            if (rule.IsLast)
            {
                return rule.IsRedirect ? address : null;
            }
        }

        return null;
    }
}
