using Microsoft.Extensions.DependencyInjection;

namespace OrchardSite.Engine.Tenancy.Hosting;

/// <summary>
/// What an engine project adds to every tenant before any feature does: named once in its assembly by <see cref="EngineRoomAttribute"/>.
/// </summary>
internal interface IEngineRoom
{
    void Register(OrchardCoreBuilder builder);
}
