using System.Text.Json.Nodes;

namespace CareerWriter.Fakes.Discord;

/// <summary>A call is refused, as Discord would.</summary>
/// <param name="status">HTTP status.</param>
/// <param name="code">Discord's error code.</param>
/// <param name="message">What it says.</param>
/// <param name="errors">Of a form: what is wrong where.</param>
internal sealed class FakeDiscordRefusal(int status, int code, string message, JsonObject? errors = null) : Exception(message)
{
    public int Status { get; } = status;

    public int Code { get; } = code;

    /// <summary>Whether a bot that keeps to the rules never runs into it.</summary>
    public bool IsFaultOfTheBot => Code is 0 or InvalidForm or 50006 or 50008 or AlreadyAcknowledged or 40005 or 50005 or 30015 or 50109;

    public const int InvalidForm = 50035;
    public const int AlreadyAcknowledged = 40060;

    public static FakeDiscordRefusal NotFound => new(404, 0, "404: Not Found");

    public static FakeDiscordRefusal Unauthorized => new(401, 0, "401: Unauthorized");

    public static FakeDiscordRefusal UnknownChannel => new(404, 10003, "Unknown Channel");

    public static FakeDiscordRefusal UnknownGuild => new(404, 10004, "Unknown Guild");

    public static FakeDiscordRefusal UnknownMember => new(404, 10007, "Unknown Member");

    public static FakeDiscordRefusal UnknownMessage => new(404, 10008, "Unknown Message");

    public static FakeDiscordRefusal UnknownUser => new(404, 10013, "Unknown User");

    public static FakeDiscordRefusal UnknownWebhook => new(404, 10015, "Unknown Webhook");

    public static FakeDiscordRefusal UnknownInteraction => new(404, 10062, "Unknown interaction");

    public static FakeDiscordRefusal Acknowledged => new(400, AlreadyAcknowledged, "Interaction has already been acknowledged.");

    public static FakeDiscordRefusal TokenOver => new(401, 50027, "Invalid Webhook Token");

    public static FakeDiscordRefusal Empty => new(400, 50006, "Cannot send an empty message");

    public static FakeDiscordRefusal NotOwn => new(403, 50005, "Cannot edit a message authored by another user");

    public static FakeDiscordRefusal NoAccess => new(403, 50001, "Missing Access");

    public static FakeDiscordRefusal NoPermission => new(403, 50013, "Missing Permissions");

    public static FakeDiscordRefusal Archived => new(400, 50083, "Thread is archived");

    public static FakeDiscordRefusal Locked => new(400, 160005, "Thread is locked");

    public static FakeDiscordRefusal HasThread => new(400, 160004, "A thread has already been created for this message");

    public JsonObject Body()
    {
        JsonObject body = new() { ["message"] = Message, ["code"] = Code };
        if (errors is not null)
        {
            body["errors"] = errors.DeepClone();
        }

        return body;
    }

    /// <summary>What it says, with what is wrong where.</summary>
    public override string ToString() => $"{Code} {Message} {errors?.ToJsonString(FakeDiscordJson.Relaxed)}";
}
