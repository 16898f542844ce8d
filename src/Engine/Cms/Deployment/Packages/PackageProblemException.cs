namespace OrchardSite.Engine.Cms.Deployment.Packages;

/// <summary>A package that is not taken, with a message for the person who uploaded it.</summary>
internal sealed class PackageProblemException(string message) : Exception(message);
