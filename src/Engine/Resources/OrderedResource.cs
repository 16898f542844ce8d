using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Resources;

internal sealed record OrderedResource(ResourceDefinition Definition, RequireSettings Settings);
