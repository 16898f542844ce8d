using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Cms.ContentPreview;

/// <summary>Keeps what is being written for as long as it takes to show it; only who wrote it gets it back.</summary>
internal sealed class PreviewDrafts(IDistributedCache cache, ShellSettings shellSettings)
{
    private static readonly DistributedCacheEntryOptions _lifetime = new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(5) };

    /// <returns>The token to get it back with.</returns>
    public async Task<string> KeepAsync(ContentItem item, string userId, CancellationToken cancellationToken)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        await cache.SetStringAsync(Key(token, userId), JsonSerializer.Serialize(item, JOptions.Default), _lifetime, cancellationToken);
        return token;
    }

    public async Task<ContentItem?> FindAsync(string token, string userId, CancellationToken cancellationToken) =>
        await cache.GetStringAsync(Key(token, userId), cancellationToken) is { } json ? JsonSerializer.Deserialize<ContentItem>(json, JOptions.Default) : null;

    private string Key(string token, string userId) => $"{shellSettings.Name}:content-preview:{userId}:{token}";
}
