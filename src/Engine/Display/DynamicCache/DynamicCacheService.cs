using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Hosting;
using OrchardCore.DynamicCache;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardSite.Engine.Tenancy.Caching;
using OrchardSite.Engine.Tenancy.Caching.Tags;

namespace OrchardSite.Engine.Display.DynamicCache;

/// <summary>
/// Fragments in memory, told apart by name, language and what they vary by. Only what a visitor reads (GET) is kept,
/// and nothing of a preview; the setting <c>CacheMode</c> of the site switches all of it off.
/// </summary>
internal sealed class DynamicCacheService(
    ICacheContextManager contexts,
    PageJournal journal,
    IServiceProvider services,
    FragmentStore store,
    IHttpContextAccessor httpContextAccessor,
    IHostEnvironment environment,
    IEnumerable<ISiteService> sites,
    IClock clock) : IDynamicCacheService
{
    // What a visitor sends takes no more room than this.
    private const int LongestKey = 200;

    private static readonly TimeSpan _defaultWindow = TimeSpan.FromMinutes(1);

    private bool? _isOn;

    public async Task<string?> GetCachedValueAsync(CacheContext context)
    {
        if (!await IsOnAsync())
        {
            return null;
        }

        context.Generation = store.Generation;
        context.Key = await KeyAsync(context.CacheId, context.Contexts);
        var further = store.ContextsOf(context.Key).Except(context.Contexts);
        var key = further.Any() ? await KeyAsync(context.CacheId, context.Contexts.Union(further)) : context.Key;
        if (store.Find(key) is not { } fragment)
        {
            context.JournalPlace = journal.Begin();
            return null;
        }

        context.AddContext([.. fragment.Contexts]).AddTag([.. fragment.Tags]);
        context.Shorten(fragment.Deadline, null, fragment.Window);
        foreach (var ask in fragment.Asked)
        {
            ask(services);
        }

        return fragment.Html;
    }

    public async Task SetCachedValueAsync(CacheContext context, string value)
    {
        if (!await IsOnAsync() || Deadline(context) is var deadline && deadline <= Now)
        {
            return;
        }

        var window = context.ExpiresSliding ?? (deadline is null ? _defaultWindow : null);
        if (window <= TimeSpan.Zero)
        {
            return;
        }

        // What varied once may vary again: a fragment inside this one may stand behind a condition.
        var policy = context.Key ?? await KeyAsync(context.CacheId, context.Contexts);
        string[] all = [.. context.Contexts.Union(store.ContextsOf(policy))];
        var fragment = new Fragment(value, all, [.. context.Tags.Append(ChangedTags.Site)], journal.Since(context.JournalPlace), context.Generation ?? store.Generation, deadline, window);
        store.KeepContexts(policy, all, fragment);
        store.Keep(await KeyAsync(context.CacheId, all), fragment);
    }

    public Task TagRemovedAsync(string tag, IEnumerable<string> keys)
    {
        store.RemoveTag(tag);
        return Task.CompletedTask;
    }

    private DateTimeOffset Now => new(DateTime.SpecifyKind(clock.UtcNow, DateTimeKind.Utc));

    private DateTimeOffset? Deadline(CacheContext context)
    {
        var after = context.ExpiresAfter is { } span ? Now + span : (DateTimeOffset?)null;
        return after is null || context.ExpiresOn < after ? context.ExpiresOn : after;
    }

    private async ValueTask<bool> IsOnAsync() => _isOn ??= await AskAsync();

    private async Task<bool> AskAsync()
    {
        if (httpContextAccessor.HttpContext is not { } request || LiveRequest.Is(request) || !(HttpMethods.IsGet(request.Request.Method) || HttpMethods.IsHead(request.Request.Method)))
        {
            return false;
        }

        var mode = sites.FirstOrDefault() is { } site ? (await site.GetSiteSettingsAsync()).CacheMode : CacheMode.FromConfiguration;
        return mode is CacheMode.Enabled or CacheMode.DebugEnabled || (mode == CacheMode.FromConfiguration && environment.IsProduction());
    }

    // Lengths stand before names and values, so that no value that a visitor sends can pass for another pair.
    private async ValueTask<string> KeyAsync(string cacheId, IEnumerable<string> names)
    {
        var text = new StringBuilder();
        Append(text, cacheId);
        Append(text, CultureInfo.CurrentUICulture.Name);
        foreach (var entry in await contexts.GetDiscriminatorsAsync(names))
        {
            Append(text, entry.Key.ToLowerInvariant());
            Append(text, entry.Value);
        }

        return text.Length <= LongestKey ? text.ToString() : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Append(StringBuilder text, string value) => text.Append(value.Length).Append(':').Append(value);
}
