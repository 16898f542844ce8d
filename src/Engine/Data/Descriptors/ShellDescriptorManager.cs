using OrchardCore.Data.Documents;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using YesSql;

namespace OrchardSite.Engine.Data.Descriptors;

/// <summary>Keeps the list of a tenant's features in its store. Who must know of a change is told once it is committed.</summary>
internal sealed class ShellDescriptorManager(
    ISession session,
    IDocumentStore documentStore,
    ShellSettings settings,
    IEnumerable<IShellDescriptorManagerEventHandler> eventHandlers) : IShellDescriptorManager
{
    public async Task<ShellDescriptor?> GetShellDescriptorAsync()
    {
        // A tenant without a database has no session.
        if (session is null || await session.Query<ShellDescriptor>().FirstOrDefaultAsync() is not { } stored)
        {
            return null;
        }

        return new ShellDescriptor
        {
            SerialNumber = stored.SerialNumber,
            Features = [.. stored.Features],
            Installed = [.. stored.Installed],
        };
    }

    public async Task UpdateShellDescriptorAsync(int priorSerialNumber, IEnumerable<ShellFeature> enabledFeatures)
    {
        var descriptor = await session.Query<ShellDescriptor>().FirstOrDefaultAsync() ?? new ShellDescriptor();
        if (Math.Max(priorSerialNumber, 0) != descriptor.SerialNumber)
        {
            throw new InvalidOperationException($"The features of the tenant '{settings.Name}' were changed by someone else meanwhile.");
        }

        descriptor.SerialNumber++;
        descriptor.Features = [.. enabledFeatures.DistinctBy(feature => feature.Id)];
        var installed = descriptor.Installed.Select(feature => feature.Id).ToHashSet(StringComparer.Ordinal);
        descriptor.Installed =
        [
            .. descriptor.Installed,
            .. descriptor.Features
                .Where(feature => !installed.Contains(feature.Id))
                .Select(feature => new InstalledShellFeature(feature) { SerialNumber = descriptor.SerialNumber }),
        ];
        await session.SaveAsync(descriptor, checkConcurrency: true);
        documentStore.AfterCommitSuccess<ShellDescriptor>(() => TellAsync(descriptor));
    }

    private async Task TellAsync(ShellDescriptor descriptor)
    {
        foreach (var handler in eventHandlers)
        {
            await handler.ChangedAsync(descriptor, settings);
        }
    }
}
