using OrchardCore.Setup.Services;

namespace OrchardCore.Setup.Events;

/// <summary>Takes part in the set-up of a tenant.</summary>
public interface ISetupEventHandler
{
    Task FailedAsync(SetupContext context);

    Task SetupAsync(SetupContext context);

    Task SucceededAsync();
}
