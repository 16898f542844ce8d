using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using OrchardCore.Media;

namespace OrchardSite.Engine.Cms.Media.Processing.Tokens;

/// <summary>Signs and checks the commands in a picture's address with the tenant's key.</summary>
internal sealed class MediaTokenService(IOptions<MediaTokenOptions> options) : IMediaTokenService
{
    private const int TokenBytes = 16;
    private const int MaxRemembered = 2000;

    private readonly ConcurrentDictionary<string, string> _tokens = new(StringComparer.Ordinal);

    public string AddTokenToPath(string path)
    {
        var question = path.IndexOf('?', StringComparison.Ordinal);
        if (question < 0)
        {
            return path;
        }

        var query = new QueryCollection(QueryHelpers.ParseQuery(path[question..]));
        var commands = Canonical(query);
        return commands.Length == 0 || query.ContainsKey(PictureCommandNames.Token)
            ? path
            : $"{path}&{PictureCommandNames.Token}={TokenOf(commands)}";
    }

    /// <summary>Whether the query carries this tenant's token over exactly its commands.</summary>
    public bool IsValid(IQueryCollection query)
    {
        if (query[PictureCommandNames.Token] is not { Count: 1 } given)
        {
            return false;
        }

        var commands = Canonical(query);
        return commands.Length > 0
            && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given.ToString()), Encoding.UTF8.GetBytes(Sign(commands)));
    }

    private static string Canonical(IQueryCollection query)
    {
        var text = new StringBuilder();
        foreach (var name in PictureCommandNames.Signed)
        {
            foreach (var value in query[name])
            {
                text.Append(name).Append('=').Append(Uri.EscapeDataString(value ?? string.Empty)).Append('&');
            }
        }

        return text.ToString();
    }

    /// <summary>A page names few sizes many times; what strangers ask for is never remembered.</summary>
    private string TokenOf(string commands)
    {
        if (_tokens.TryGetValue(commands, out var token))
        {
            return token;
        }

        token = Sign(commands);
        if (_tokens.Count < MaxRemembered)
        {
            _tokens[commands] = token;
        }

        return token;
    }

    private string Sign(string commands) =>
        WebEncoders.Base64UrlEncode(HMACSHA256.HashData(options.Value.HashKey, Encoding.UTF8.GetBytes(commands)).AsSpan(0, TokenBytes));
}
