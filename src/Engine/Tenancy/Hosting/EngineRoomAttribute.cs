namespace OrchardSite.Engine.Tenancy.Hosting;

/// <summary>Names the <see cref="IEngineRoom"/> of an engine assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class EngineRoomAttribute(Type roomType) : Attribute
{
    public Type RoomType { get; } = roomType;
}
